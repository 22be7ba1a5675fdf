package org.kakehashi.project;

import java.time.Instant;

/// A project as the list of projects knows it.
///
/// @param version  counts the times it was saved, from 1
/// @param saved    when it was saved last
/// @param lastEdit what was done last
/// @param summary  its index row, computed from the document when it was saved
public record ProjectEntry(String id, long version, Instant saved, Edit lastEdit, ProjectSummary summary) {}
