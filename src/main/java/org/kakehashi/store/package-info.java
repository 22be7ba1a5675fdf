/// Where projects and the library are kept: the database, the folder it lies in, and the backups beside it.
///
/// Start at [Workspace] and [JdbcProjectStore]. Only SQL that H2 and PostgreSQL both speak.
@NullMarked
package org.kakehashi.store;

import org.jspecify.annotations.NullMarked;
