package org.kakehashi.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Moment;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceField;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.common.ResourceFieldLists;
import org.mpxj.common.TaskFieldLists;

/// Texts that Microsoft Project keeps for others beside each row, where we keep what it has no word for.
///
/// A field counts only where the file says that it is ours.
enum MspFields {
    ID(30, "Kakehashi ID"), NAME_JA(29, "Kakehashi 名称(日本語)"), NAME_EN(28, "Kakehashi name (English)"),
    STAGE(27, "Kakehashi stage"), PLACE(26, "Kakehashi 場所(日本語)"), PLACE_EN(25, "Kakehashi place (English)"),
    LEVELLED(24, "Kakehashi levelled to"), NOTE_JA(23, "Kakehashi 備考(日本語)"), NOTE_EN(22, "Kakehashi note (English)"), KIND(21, "Kakehashi kind");

    private static final List<MspFields> OF_PEOPLE = List.of(ID, NAME_JA, NAME_EN, PLACE, PLACE_EN);

    private final int number;
    private final String alias;

    MspFields(int number, String alias) {
        this.number = number;
        this.alias = alias;
    }

    /// Tells a file to be written what the fields are.
    static void declare(ProjectFile plan) {
        for (var field : values()) plan.getCustomFields().getOrCreate(field.ofTasks()).setAlias(field.alias);
        for (var field : OF_PEOPLE) plan.getCustomFields().getOrCreate(field.ofPeople()).setAlias(field.alias);
    }

    String of(Task task) {
        return ours(task.getParentFile(), ofTasks()) ? Objects.requireNonNullElse(task.getText(number), "").strip() : "";
    }

    String of(Resource person) {
        return ours(person.getParentFile(), ofPeople()) ? Objects.requireNonNullElse(person.getText(number), "").strip() : "";
    }

    void put(Task task, String text) {
        if (!text.isEmpty()) task.setText(number, text);
    }

    void put(Resource person, String text) {
        if (!text.isEmpty()) person.setText(number, text);
    }

    /// @return both languages, where the file keeps both; else the text it has in each
    static Names names(Task task, String otherwise) {
        return names(NAME_JA.of(task), NAME_EN.of(task), otherwise);
    }

    static Names names(Resource person, String otherwise) {
        return names(NAME_JA.of(person), NAME_EN.of(person), otherwise);
    }

    static Names places(Task task) {
        return new Names(PLACE.of(task), PLACE_EN.of(task));
    }

    static Names places(Resource person) {
        return new Names(PLACE.of(person), PLACE_EN.of(person));
    }

    static Names notes(Task task, String otherwise) {
        return names(NOTE_JA.of(task), NOTE_EN.of(task), otherwise);
    }

    /// Writes a name in both languages, if they differ.
    static void put(Task task, Names names, MspFields ja, MspFields en) {
        if (names.ja().equals(names.en())) return;
        ja.put(task, names.ja());
        en.put(task, names.en());
    }

    static void put(Resource person, Names names) {
        if (names.ja().equals(names.en())) return;
        NAME_JA.put(person, names.ja());
        NAME_EN.put(person, names.en());
    }

    static @Nullable Moment levelled(Task task) {
        var said = LEVELLED.of(task);
        return said.isEmpty() ? null : Moment.parse(said);
    }

    /// What was changed in the other program counts: a name that is neither of the two replaces both.
    private static Names names(String ja, String en, String now) {
        var kept = new Names(ja, en);
        boolean same = now.equals(kept.in(Language.JA)) || now.equals(kept.in(Language.EN));
        return !kept.isBlank() && same ? kept : Names.same(now);
    }

    private boolean ours(ProjectFile plan, FieldType field) {
        var known = plan.getCustomFields().get(field);
        return known != null && alias.equals(known.getAlias());
    }

    private TaskField ofTasks() {
        return TaskFieldLists.CUSTOM_TEXT[number - 1];
    }

    private ResourceField ofPeople() {
        return ResourceFieldLists.CUSTOM_TEXT[number - 1];
    }
}
