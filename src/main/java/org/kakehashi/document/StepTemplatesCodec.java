package org.kakehashi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.plan.StepTemplates;

/// Templates of steps as JSON, as they are shipped.
public final class StepTemplatesCodec {
    private static final Envelope<StepTemplates> TEMPLATES =
            new Envelope<>("stepTemplates", StepTemplates.class, new Lift(List.of()), (_, _) -> { });

    private StepTemplatesCodec() {}

    /// @return the templates, or everything that is wrong with them
    public static Checked<StepTemplates> read(InputStream in) throws IOException {
        var problems = new Problems();
        return TEMPLATES.read(in, true, problems, Reading.once(problems));
    }
}
