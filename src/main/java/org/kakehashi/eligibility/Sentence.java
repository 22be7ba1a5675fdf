package org.kakehashi.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// Reasons in both languages.
final class Sentence {
    private static final Texts TEXTS = Texts.beside(Sentence.class);

    private Sentence() {}

    /// @param key    of the sentence, as `AGREEMENT.planned`
    /// @param values fill its blanks
    static Reason of(Reason.Topic topic, Fit fit, String key, Field.Kind field, String subject, Object... values) {
        return of(topic, fit, text("brief." + topic.name()), key, new Field(field, subject), values);
    }

    /// @param brief what is asked, where the topic alone says too little
    static Reason of(Reason.Topic topic, Fit fit, Names brief, String key, Field decides, Object... values) {
        return new Reason(topic, fit, brief, text(key, values), decides);
    }

    static Names text(String key, Object... values) {
        return TEXTS.text(key, values);
    }

    /// @return the names of things one after another, at most four
    static Names list(List<Names> names) {
        var shown = names.stream().distinct().limit(4).toList();
        var joint = text("join");
        var list = new Names(shown.stream().map(name -> name.in(Language.JA)).collect(Collectors.joining(joint.ja())),
                shown.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining(joint.en())));
        return names.stream().distinct().count() > shown.size() ? text("more", list) : list;
    }
}
