package org.kakehashi.cost;

import java.math.BigDecimal;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;

/// Problems of a scenario in words: where, which field, which value, which rule.
final class Said {
    private static final Texts TEXTS = Texts.beside(Said.class);
    private static final double SMALL = 1e-6;
    private static final double LARGE = 1e15;

    private Said() {}

    /// @param rule key of a sentence whose first blanks are the measure's name and the field's
    static Problem ofMeasure(Measure measure, String field, String rule, Object... values) {
        return new Problem("measures/" + measure.id() + "/" + field,
                text(rule, prepend(named(measure.name(), measure.id()), field, values)));
    }

    /// @param rule key of a sentence whose first blank is the load's name
    static Problem ofLoad(Load load, String field, String rule, Object... values) {
        var blanks = new Object[values.length + 1];
        blanks[0] = named(load.name(), load.id());
        System.arraycopy(values, 0, blanks, 1, values.length);
        return new Problem("loads/" + load.id() + "/" + field, text(rule, blanks));
    }

    static Names text(String key, Object... values) {
        return TEXTS.text(key, values);
    }

    /// @return the number as a person writes it
    static Names number(double value) {
        if (!Double.isFinite(value)) return text("infinite");
        return Names.same((SMALL <= Math.abs(value) && Math.abs(value) < LARGE) || value == 0
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value));
    }

    static Names named(Names name, String id) {
        return name.isBlank() ? Names.same(id) : name;
    }

    private static Object[] prepend(Names name, String field, Object[] values) {
        var blanks = new Object[values.length + 2];
        blanks[0] = name;
        blanks[1] = text("field." + field);
        System.arraycopy(values, 0, blanks, 2, values.length);
        return blanks;
    }
}
