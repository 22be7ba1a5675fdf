package org.kakehashi.ui.library;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Window;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.library.FunderDraft.Season;

/// The two days of a window; the one typed first waits in its field until there is the other.
final class SeasonFields {
    private final ObjectProperty<Season> typed = new SimpleObjectProperty<>(Season.NONE);
    private final FunderForm.Keep keep;

    /// @param window of the programme, as long as the fields are there
    /// @param keep   keeps both days, or none
    SeasonFields(ObservableValue<? extends @Nullable Window> window, FunderForm.Keep keep) {
        this.keep = keep;
        window.subscribe(now -> {
            if (now != null) typed.set(Season.of(now));
            else if (typed.get().window() != null) typed.set(Season.NONE);
        });
    }

    List<Node> rows(LibraryWords first, String firstId, LibraryWords last, String lastId) {
        return List.of(row(first, firstId, Season::opens, Season::closes, Season::opening),
                row(last, lastId, Season::closes, Season::opens, Season::closing));
    }

    private Node row(LibraryWords caption, String id, Function<Season, @Nullable MonthDay> part,
            Function<Season, @Nullable MonthDay> other, Changed changed) {
        return Fields.row(caption.text(), new TypedField<>("funder-" + id,
                typed.map(now -> Optional.ofNullable(part.apply(now))),
                day -> day.map(SeasonFields::written).orElse(""),
                text -> read(text, other.apply(typed.get())), day -> commit(changed.by(typed.get(), day))));
    }

    private void commit(Season season) {
        typed.set(season);
        keep.season(season);
    }

    /// A season with another day.
    private interface Changed {
        Season by(Season season, Optional<MonthDay> day);
    }

    private static String written(MonthDay day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /// @param other the day at the other end, null if there is none yet
    static Checked<Optional<MonthDay>> read(String text, @Nullable MonthDay other) {
        if (text.isBlank()) return Checked.good(Optional.empty());
        var day = Window.day(text);
        if (day.isEmpty()) return DraftFields.bad(LibraryWords.NOT_A_DAY);
        return day.get().equals(other) ? DraftFields.bad(LibraryWords.SAME_DAY) : Checked.good(day);
    }
}
