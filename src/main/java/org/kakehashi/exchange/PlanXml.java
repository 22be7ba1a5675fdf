package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// A plan of Microsoft Project as XML, sieved before any other program sees it.
///
/// What is read stays within bounds whatever the file: no document type, no entities, so many elements, so deep, texts
/// so long. Values that nothing can be made of are left out and named with their line.
final class PlanXml {
    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final int DEEPEST = 40;
    private static final int LONGEST = 32_000;
    /// Only bulk: nothing of it is shown here.
    private static final Set<String> LEFT_OUT = Set.of("TimephasedData", "OutlineCodes", "WBSMasks", "VBAProject", "Views",
            "Filters", "Groups", "Tables", "Maps", "Reports", "Drawings", "DataLinks");

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final ByteArrayOutputStream bytes;
    private final BooleanSupplier stopped;
    private final PlanTrouble trouble;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String pending;
    private int elements;
    private int tasks;
    private String entry = "";

    private PlanXml(InputStream file, PlanTrouble trouble, BooleanSupplier stopped) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        in = factory.createXMLStreamReader(file);
        bytes = new ByteArrayOutputStream();
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        this.trouble = trouble;
        this.stopped = stopped;
    }

    /// @return the sieved file in UTF-8
    /// @throws PlanTrouble.Refused if it is no plan, or more than is taken
    static byte[] sieve(InputStream file, PlanTrouble trouble, BooleanSupplier stopped) throws PlanTrouble.Refused {
        try {
            var sieve = new PlanXml(file, trouble, stopped);
            sieve.run();
            return sieve.bytes.toByteArray();
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw trouble.refuse("xmlBroken", at == null ? 0 : at.getLineNumber());
        }
    }

    private void run() throws XMLStreamException, PlanTrouble.Refused {
        int skipping = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw trouble.refuse("doctype", line());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (skipping > 0 || LEFT_OUT.contains(in.getLocalName())) skipping++;
                    else open(in.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipping > 0) skipping--;
                    else close();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipping == 0 && pending != null && text.length() <= LONGEST) {
                        text.append(in.getTextCharacters(), in.getTextStart(),
                                Math.min(in.getTextLength(), LONGEST + 1 - text.length()));
                    }
                }
                default -> { }
            }
        }
        out.writeEndDocument();
        out.close();
    }

    private int line() {
        return in.getLocation().getLineNumber();
    }

    private void open(String name) throws XMLStreamException, PlanTrouble.Refused {
        if (++elements > MOST_ELEMENTS || path.size() >= DEEPEST) throw trouble.refuse("large", 0);
        if (path.isEmpty()) {
            if (!name.equals("Project")) throw trouble.refuse("notProject", line());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        }
        if (pending != null) begin(pending);
        if (name.equals("Task") || name.equals("Resource") || name.equals("Assignment") || name.equals("Calendar")) entry = name;
        if (name.equals("Task") && ++tasks > PlanTrouble.MOST_STEPS) throw trouble.refuse("rows", 0);
        if ((elements & 0xfff) == 0 && stopped.getAsBoolean()) throw trouble.refuse("stopped", 0);
        path.push(name);
        pending = name;
        text.setLength(0);
    }

    private void begin(String name) throws XMLStreamException {
        if (path.size() == 1) {
            out.writeStartElement("", name, NAMESPACE);
            out.writeDefaultNamespace(NAMESPACE);
        } else {
            out.writeStartElement(name);
        }
    }

    private void close() throws XMLStreamException {
        var name = path.pop();
        if (pending == null) {
            out.writeEndElement();
            return;
        }
        var value = text.toString();
        pending = null;
        text.setLength(0);
        if (path.isEmpty()) {
            path.push(name);
            begin(name);
            out.writeEndElement();
            path.pop();
            return;
        }
        if (name.equals("UID") && !path.isEmpty() && entry.startsWith(path.element())) entry = path.element() + " " + value.strip();
        if (value.length() > LONGEST) {
            trouble.at(place(name), "longText", LONGEST);
            value = value.substring(0, LONGEST);
        }
        var wrong = PlanValue.wrong(name, value.strip());
        if (wrong.isPresent()) {
            trouble.at(place(name), wrong.get(), PlanTrouble.shortened(value.strip()));
            return;
        }
        out.writeStartElement(name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private String place(String name) {
        return trouble.file() + ":" + line() + (entry.isEmpty() ? "" : " " + entry) + " " + name;
    }

}
