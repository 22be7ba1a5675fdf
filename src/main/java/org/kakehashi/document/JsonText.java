package org.kakehashi.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;

/// Reads text as a JSON object, refusing early what is none and what is too big to be a document of ours.
final class JsonText {
    /// Largest document that is read, in bytes.
    static final long MOST_BYTES = 64L << 20;
    /// Most values and marks in a document; far more than the largest plan has.
    static final long MOST_TOKENS = 2_000_000;
    static final int DEEPEST = 64;

    /// Numbers that are none (NaN, Infinity) pass here, so that [Reading] can name their place.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(MOST_BYTES)
                    .maxTokenCount(MOST_TOKENS).maxNestingDepth(DEEPEST).maxStringLength(4 << 20).maxNameLength(1000)
                    .maxNumberLength(400).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private static final JsonMapper TREES = JsonMapper.builder(FACTORY).build();

    private JsonText() {}

    /// @throws IOException if `in` cannot be read; what it says being wrong is an answer
    static Checked<ObjectNode> read(InputStream in) throws IOException {
        try (var json = FACTORY.createParser(in)) {
            try {
                return read(json);
            } catch (JsonEOFException e) {
                return wrong(json, e.getLocation(), "json.ends");
            } catch (StreamConstraintsException e) {
                return wrong(json, json.currentLocation(), "json.tooBig", MOST_BYTES >> 20);
            } catch (JsonParseException e) {
                return wrong(json, e.getLocation(), key(String.valueOf(e.getOriginalMessage())));
            } catch (CharConversionException e) {
                return wrong(json, json.currentLocation(), "json.encoding");
            }
        } catch (CharConversionException e) {
            return Checked.bad(List.of(Problems.one("", "json.none", 1, 1)));
        }
    }

    /// @param message what the parser says of a text that it cannot read
    private static String key(String message) {
        if (message.startsWith("Duplicate")) return "json.twice";
        return message.startsWith("Invalid UTF-8") ? "json.encoding" : "json.none";
    }

    private static Checked<ObjectNode> read(JsonParser json) throws IOException {
        var first = json.nextToken();
        if (first == null) return Checked.bad(List.of(Problems.one("", "json.empty")));
        if (first != JsonToken.START_OBJECT) return wrong(json, json.currentLocation(), "json.none");
        ObjectNode root = TREES.readTree(json);
        if (json.nextToken() != null) return wrong(json, json.currentLocation(), "json.more");
        return Checked.good(root);
    }

    /// @param key in the bundle, of a sentence with line and column as its first two blanks
    private static Checked<ObjectNode> wrong(JsonParser json, JsonLocation where, String key, Object... more) {
        var values = new Object[2 + more.length];
        values[0] = Math.max(1, where.getLineNr());
        values[1] = Math.max(1, where.getColumnNr());
        System.arraycopy(more, 0, values, 2, more.length);
        var place = json.getParsingContext().pathAsPointer().toString();
        return Checked.bad(List.of(new Problem(place, Problems.TEXTS.text(key, values))));
    }
}
