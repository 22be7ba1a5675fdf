/// The panel that brings a figure of the library to a city, shared by the Library and Costs.
///
/// Start at [TransferPanel]; what it shows is a [TransferSheet], computed by [TransferViewModel].
@NullMarked
package org.kakehashi.ui.transfer;

import org.jspecify.annotations.NullMarked;
