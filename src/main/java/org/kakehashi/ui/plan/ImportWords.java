package org.kakehashi.ui.plan;

import org.kakehashi.ui.kit.Words;

/// What is said where plans come in from files and go out to them.
enum ImportWords implements Words {
    FILES, IMPORT, EXPORT_MSPDI, EXPORT_XLSX, EXPORT_ICS, EXPORT_CSV, KIND_ALL, KIND_MSPDI, KIND_XLSX, KIND_ICS, KIND_CSV,
    READING, WRITING, WRITTEN, UNWRITTEN, RETRY, REFUSED, CANCEL, CLOSE, TITLE, ADD, REPLACE, TAKE, ADDED, REPLACED, EDIT,
    STEPS, GROUPS, LINKS, PEOPLE, CALENDARS, SAME, DIFFER, STEP, IN_FILE, HERE, REASON, NO_DATE, RANGE, LEFT_OUT, MORE, REPLACE_HINT
}
