/// The Partnership workspace: the two cities' profiles, their agreements and what happened between them.
///
/// Start at [PartnershipScreen]. All verbs are in [PartnershipViewModel] and [ProfileViewModel]; forms and fields are
/// built once and follow what is chosen, only the rows of the profile are built anew when their number changes.
@NullMarked
package org.kakehashi.ui.partnership;

import org.jspecify.annotations.NullMarked;
