package org.kakehashi.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a value looks like in a document.
sealed interface Shape {

    /// True or false.
    record Flag() implements Shape {}

    /// A text; `limit` is null if any will do.
    record Text(@Nullable Limit limit) implements Shape {}

    /// A number without a fraction.
    ///
    /// @param min smallest, inclusive
    /// @param max largest, inclusive
    record Whole(boolean wide, long min, long max) implements Shape {}

    /// A finite number.
    ///
    /// @param optional whether it is kept as an [java.util.OptionalDouble]
    record Real(Limit.Range range, boolean optional) implements Shape {}

    /// One of the constants of an enum, by name.
    record Choice(Class<?> type, SortedMap<String, Object> constants) implements Shape {}

    /// A value written as a text of its own form.
    ///
    /// @param pattern regular expression of the form
    /// @param example a text of that form, to show
    /// @param parse   from the text to the value, null if it is none
    record Written(Class<?> type, String pattern, String example, Function<String, @Nullable Object> parse)
            implements Shape {}

    /// A sequence of numbers.
    record Numbers() implements Shape {}

    /// A sequence of values of one shape.
    record Items(Shape item) implements Shape {}

    /// Values by name; `keys` is null if any name will do.
    record Table(@Nullable Choice keys, Shape value) implements Shape {}

    /// A record, by its components.
    record Fields(Class<?> type, List<Field> fields, Constructor<?> constructor) implements Shape {
        boolean has(String name) {
            return fields.stream().anyMatch(field -> field.name().equals(name));
        }
    }

    /// One of several records, told apart by the field `mark` that names it.
    record Kinds(Class<?> type, String mark, SortedMap<String, Fields> kinds) implements Shape {}

    /// A component of a record.
    ///
    /// @param nullable whether it may be absent and is null then
    record Field(String name, Shape shape, boolean nullable, Method accessor) {}
}
