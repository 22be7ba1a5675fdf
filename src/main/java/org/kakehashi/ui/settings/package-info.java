/// What a person sets for this computer and the office: look, defaults of new projects, data folder and backups.
///
/// Start at [SettingsScreen].
@NullMarked
package org.kakehashi.ui.settings;

import org.jspecify.annotations.NullMarked;
