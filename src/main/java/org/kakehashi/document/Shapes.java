package org.kakehashi.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Series;
import org.kakehashi.document.Limit.Range;
import org.kakehashi.document.Shape.Choice;
import org.kakehashi.document.Shape.Field;
import org.kakehashi.document.Shape.Fields;
import org.kakehashi.document.Shape.Kinds;
import org.kakehashi.plan.Moment;

/// Reads the shapes of records off their components.
final class Shapes {
    private static final Map<Class<?>, Fields> RECORDS = new ConcurrentHashMap<>();
    private static final Shape FLAG = new Shape.Flag();
    private static final Shape NUMBERS = new Shape.Numbers();
    private static final Shape DAY = written(LocalDate.class, "\\d{4}-\\d{2}-\\d{2}", "2027-04-01", LocalDate::parse);
    private static final Shape DAY_OF_YEAR = written(MonthDay.class, "--\\d{2}-\\d{2}", "--11-30", MonthDay::parse);
    private static final Shape TIME = written(LocalTime.class, "\\d{2}:\\d{2}", "13:00", Shapes::time);
    private static final Shape PARTIAL_DATE =
            written(PartialDate.class, "\\d{4}(-\\d{2}){0,2}", "2009-04", PartialDate::parse);

    private static final Shape MOMENT = written(Moment.class, "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?", "2027-04-26T13:00",
            Moment::parse);

    private Shapes() {}

    /// @param type a record whose components are, down to the last, of types known here
    static Fields of(Class<?> type) {
        var known = RECORDS.get(type);
        if (known != null) return known;
        var made = record(type);
        RECORDS.put(type, made);
        return made;
    }

    /// @return the name of a type among ours, as `Measure.Budget`
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Fields record(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (var component : type.getRecordComponents()) fields.add(field(type, component));
        var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Fields(type, List.copyOf(fields), type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no public constructor: " + type, e);
        }
    }

    private static Field field(Class<?> type, RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var limit = Limits.of(name(type) + "." + component.getName());
        return new Field(component.getName(), shape(component.getGenericType(), limit), nullable,
                component.getAccessor());
    }

    private static Shape shape(Type type, @Nullable Limit limit) {
        if (type instanceof ParameterizedType generic) return generic(generic);
        if (!(type instanceof Class<?> plain)) throw new IllegalArgumentException("no shape: " + type);
        if (plain == boolean.class) return FLAG;
        if (plain == String.class) return new Shape.Text(limit);
        if (plain == int.class || plain == Integer.class) return whole(false, limit, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (plain == long.class || plain == Long.class) return whole(true, limit, Long.MIN_VALUE, Long.MAX_VALUE);
        if (plain == double.class || plain == Double.class) return number(limit, false);
        if (plain == OptionalDouble.class) return number(limit, true);
        if (plain == Series.class) return NUMBERS;
        if (plain == LocalDate.class) return DAY;
        if (plain == MonthDay.class) return DAY_OF_YEAR;
        if (plain == LocalTime.class) return TIME;
        if (plain == PartialDate.class) return PARTIAL_DATE;
        if (plain == Moment.class) return MOMENT;
        if (plain.isEnum()) return choice(plain);
        if (plain.isRecord()) return of(plain);
        if (plain.isSealed()) return kinds(plain);
        throw new IllegalArgumentException("no shape: " + type);
    }

    private static Shape generic(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) return new Shape.Items(shape(arguments[0], null));
        if (type.getRawType() != Map.class) throw new IllegalArgumentException("no shape: " + type);
        var keys = arguments[0] == String.class ? null : choice((Class<?>) arguments[0]);
        return new Shape.Table(keys, shape(arguments[1], null));
    }

    private static Shape whole(boolean wide, @Nullable Limit limit, long min, long max) {
        if (!(limit instanceof Range range)) return new Shape.Whole(wide, min, max);
        long least = Math.max(min, (long) range.min());
        long most = Math.min(max, (long) range.max());
        return new Shape.Whole(wide, least, most);
    }

    private static Shape number(@Nullable Limit limit, boolean optional) {
        return new Shape.Real(limit instanceof Range range ? range : Range.ANY, optional);
    }

    private static Choice choice(Class<?> type) {
        var constants = new TreeMap<String, Object>();
        for (var constant : type.getEnumConstants()) constants.put(((Enum<?>) constant).name(), constant);
        return new Choice(type, Collections.unmodifiableSortedMap(constants));
    }

    private static Kinds kinds(Class<?> type) {
        var kinds = new TreeMap<String, Fields>();
        for (var kind : type.getPermittedSubclasses()) kinds.put(kind.getSimpleName(), of(kind));
        var taken = kinds.values().stream().anyMatch(kind -> kind.has("kind"));
        return new Kinds(type, taken ? "type" : "kind", Collections.unmodifiableSortedMap(kinds));
    }

    private static @Nullable LocalTime time(String text) {
        return text.length() == 5 ? LocalTime.parse(text) : null;
    }

    private static Shape written(Class<?> type, String pattern, String example,
            Function<String, @Nullable Object> parse) {
        return new Shape.Written(type, pattern, example, text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException _) {
                return null;
            }
        });
    }
}
