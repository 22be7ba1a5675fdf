package org.kakehashi.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// Makes values along their shapes and notes everything that is wrong, with its place, instead of stopping at it.
///
/// A reading that remembers gives the same object again for a record that is written as it was at the same place in
/// the document read before, so that the states of a history share what they have in common and are read quickly.
final class Reading {
    private static final Names NOTHING = Names.same("");
    /// Longest value that is shown as it stands, in characters.
    private static final int MOST_SHOWN = 60;
    private final Problems problems;
    private final @Nullable Map<String, Memory> remembered;

    /// A record as it was written and read.
    private record Memory(JsonNode node, Object value) {}

    private Reading(Problems problems, @Nullable Map<String, Memory> remembered) {
        this.problems = problems;
        this.remembered = remembered;
    }

    static Reading once(Problems problems) {
        return new Reading(problems, null);
    }

    static Reading remembering(Problems problems) {
        return new Reading(problems, new HashMap<>());
    }

    /// @return the value, or null if something was wrong with it
    @Nullable Object read(Shape shape, JsonNode node, String place) {
        return switch (shape) {
            case Shape.Flag _ -> node.isBoolean() ? node.booleanValue() : wrong(node, place, "expected.flag");
            case Shape.Text text -> text(text, node, place);
            case Shape.Whole whole -> whole(whole, node, place);
            case Shape.Real number -> number(number, node, place);
            case Shape.Choice choice -> choice(choice, node, place);
            case Shape.Written written -> written(written, node, place);
            case Shape.Numbers _ -> series(node, place);
            case Shape.Items(var item) -> items(item, node, place);
            case Shape.Table table -> table(table, node, place);
            case Shape.Fields fields -> record(fields, null, node, place);
            case Shape.Kinds kinds -> kind(kinds, node, place);
        };
    }

    private @Nullable Object wrong(JsonNode node, String place, String key, Object... values) {
        problems.add(place, "found", Problems.TEXTS.text(key, values), found(node));
        return null;
    }

    /// @return the value as it stands, shortened, for the person
    private static String found(JsonNode node) {
        if (node.isObject()) return "{…}";
        if (node.isArray()) return "[…]";
        var text = node.isTextual() ? "\"" + node.textValue() + "\"" : node.asText();
        return text.length() <= MOST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private @Nullable Object text(Shape.Text shape, JsonNode node, String place) {
        if (!node.isTextual()) return wrong(node, place, "expected.text");
        var limit = shape.limit();
        if (limit != null && !limit.allows(node.textValue())) return limited(limit, node, place);
        return Writing.wellFormed(node.textValue());
    }

    private @Nullable Object limited(Limit limit, JsonNode node, String place) {
        problems.add(place, "found", limit.says(), found(node));
        return null;
    }

    private @Nullable Object whole(Shape.Whole shape, JsonNode node, String place) {
        if (!node.isNumber() || !isFinite(node) || !node.canConvertToExactIntegral()) {
            return wrong(node, place, "expected.whole");
        }
        if (!node.canConvertToLong() || node.longValue() < shape.min() || shape.max() < node.longValue()) {
            return wrong(node, place, "limit.between", shape.min(), shape.max());
        }
        return shape.wide() ? (Object) node.longValue() : (Object) node.intValue();
    }

    private @Nullable Object number(Shape.Real shape, JsonNode node, String place) {
        if (!node.isNumber()) return wrong(node, place, "expected.number");
        if (!isFinite(node)) return wrong(node, place, "expected.finite");
        if (!shape.range().allows(node.doubleValue())) return limited(shape.range(), node, place);
        return shape.optional() ? OptionalDouble.of(node.doubleValue()) : (Object) node.doubleValue();
    }

    private static boolean isFinite(JsonNode node) {
        return Double.isFinite(node.doubleValue());
    }

    private @Nullable Object choice(Shape.Choice shape, JsonNode node, String place) {
        var constant = node.isTextual() ? shape.constants().get(node.textValue()) : null;
        if (constant == null) return wrong(node, place, "expected.choice", String.join(", ", shape.constants().keySet()));
        return constant;
    }

    private @Nullable Object written(Shape.Written shape, JsonNode node, String place) {
        var value = node.isTextual() ? shape.parse().apply(node.textValue()) : null;
        return value != null ? value : wrong(node, place, "expected.written", shape.example());
    }

    private @Nullable Object series(JsonNode node, String place) {
        if (!node.isArray()) return wrong(node, place, "expected.items");
        var values = new double[node.size()];
        int before = problems.count();
        for (int i = 0; i < values.length; i++) {
            var value = number(new Shape.Real(Limit.Range.ANY, false), node.get(i), place + "/" + i);
            if (value != null) values[i] = (double) value;
        }
        return problems.count() > before ? null : Series.of(values);
    }

    private @Nullable Object items(Shape item, JsonNode node, String place) {
        if (!node.isArray()) return wrong(node, place, "expected.items");
        var values = new ArrayList<Object>(node.size());
        for (int i = 0; i < node.size(); i++) {
            var value = read(item, node.get(i), place + "/" + i);
            if (value != null) values.add(value);
        }
        return values.size() == node.size() ? values : null;
    }

    private @Nullable Object table(Shape.Table shape, JsonNode node, String place) {
        if (!node.isObject()) return wrong(node, place, "expected.object");
        int before = problems.count();
        var keys = shape.keys();
        var values = new LinkedHashMap<Object, Object>();
        for (var entry : node.properties()) {
            var at = below(place, entry.getKey());
            var key = keys == null ? Writing.wellFormed(entry.getKey()) : keys.constants().get(entry.getKey());
            if (key == null && keys != null) {
                problems.add(at, "unknownKey", entry.getKey(), String.join(", ", keys.constants().keySet()));
            }
            var value = read(shape.value(), entry.getValue(), at);
            if (key != null && value != null) values.put(key, value);
        }
        return problems.count() > before ? null : values;
    }

    private @Nullable Object kind(Shape.Kinds shape, JsonNode node, String place) {
        if (!node.isObject()) return wrong(node, place, "expected.object");
        var mark = node.get(shape.mark());
        var names = String.join(", ", shape.kinds().keySet());
        if (mark == null) {
            problems.add(below(place, shape.mark()), "missingKind", names);
            return null;
        }
        var kind = mark.isTextual() ? shape.kinds().get(mark.textValue()) : null;
        if (kind == null) return wrong(mark, below(place, shape.mark()), "expected.choice", names);
        return record(kind, shape.mark(), node, place);
    }

    /// @param mark field that names the kind and is no component, null if there is none
    private @Nullable Object record(Shape.Fields shape, @Nullable String mark, JsonNode node, String place) {
        if (!node.isObject()) return wrong(node, place, "expected.object");
        var memory = remembered == null ? null : remembered.get(place);
        if (memory != null && memory.node.equals(node)) return memory.value;
        int before = problems.count();
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var field = shape.fields().get(i);
            values[i] = field(field, node.get(field.name()), below(place, field.name()));
        }
        for (var entry : node.properties()) {
            if (shape.has(entry.getKey()) || entry.getKey().equals(mark)) continue;
            problems.add(below(place, entry.getKey()), "unknown", entry.getKey());
        }
        var made = problems.count() > before ? null : make(shape, values, node, place);
        if (made != null && remembered != null) remembered.put(place, new Memory(node, made));
        return made;
    }

    private @Nullable Object field(Shape.Field field, @Nullable JsonNode node, String place) {
        if (node != null && !(node.isNull() && field.nullable())) return read(field.shape(), node, place);
        if (field.nullable()) return null;
        var absent = absent(field.shape());
        if (absent == null) problems.add(place, "missing", field.name());
        return absent;
    }

    /// @return what a field that is not there stands for, null if it may not be left out
    static @Nullable Object absent(Shape shape) {
        return switch (shape) {
            case Shape.Flag _ -> false;
            case Shape.Items _ -> List.of();
            case Shape.Table _ -> Map.of();
            case Shape.Numbers _ -> Series.of();
            case Shape.Fields fields -> fields.type() == Names.class ? NOTHING : null;
            case Shape.Real number -> number.optional() ? OptionalDouble.empty() : null;
            case Shape.Text _, Shape.Whole _, Shape.Choice _, Shape.Written _, Shape.Kinds _ -> null;
        };
    }

    private @Nullable Object make(Shape.Fields shape, @Nullable Object[] values, JsonNode node, String place) {
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException refused)) {
                throw new IllegalStateException(shape.type() + " at " + place, e);
            }
            refuse(shape, String.valueOf(refused.getMessage()).replaceFirst("(?s):.*", ""), node, place);
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape.type() + " at " + place, e);
        }
    }

    /// @param named what the guard names: a component, a key of a table, or something the whole record is about
    private void refuse(Shape.Fields shape, String named, JsonNode node, String place) {
        var type = Shapes.name(shape.type());
        for (var field : shape.fields()) {
            if (field.shape() instanceof Shape.Table(var keys, _) && keys != null && keys.constants().containsKey(named)) {
                problems.add(below(below(place, field.name()), named), refused(Problems.guard(type, field.name()),
                        node.path(field.name()).path(named)));
                return;
            }
        }
        problems.add(shape.has(named) ? below(place, named) : place, refused(Problems.guard(type, named), node.path(named)));
    }

    /// @return the rule with the value that breaks it, unless that is too long to be read
    private static Names refused(Names rule, JsonNode node) {
        var shown = node.path("value").isNumber() ? node.path("value") : node;
        var text = shown.isMissingNode() ? "" : shown.toString();
        return text.isEmpty() || text.length() > MOST_SHOWN ? rule : Problems.TEXTS.text("found", rule, text);
    }

    static String below(String place, String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
