package org.kakehashi.ui.overview;

import org.kakehashi.plan.Pathway;

/// What stands below a stage's circle.
///
/// @param subject id of the step to open, empty for the plan as a whole
/// @param what    what has been done or is planned
/// @param when    the date that matters most, or the span of the stage
record StageLine(Pathway.Leg leg, String subject, Phrase what, Phrase when) {}
