package org.kakehashi.store;

import java.io.IOException;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.document.StepTemplatesCodec;
import org.kakehashi.plan.StepTemplate;
import org.kakehashi.plan.StepTemplates;

/// The templates of steps that come with the program.
public final class ShippedSteps {
    private static final String PLACE = "/assets/templates/steps.json";

    private ShippedSteps() {}

    public static List<StepTemplate> read() throws IOException {
        try (var in = ShippedSteps.class.getResourceAsStream(PLACE)) {
            if (in == null) throw new IOException("not shipped: " + PLACE);
            return switch (StepTemplatesCodec.read(in)) {
                case Checked.Good<StepTemplates>(var read) -> read.templates();
                case Checked.Bad<StepTemplates>(var problems) -> throw new IOException(PLACE + ": " + problems);
            };
        }
    }
}
