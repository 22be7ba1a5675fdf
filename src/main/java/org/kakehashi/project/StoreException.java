package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;

/// The disk or the database failed; nothing in memory is lost.
public class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    /// What kind of failure it is.
    public enum Trouble { UNREACHABLE, READ_ONLY, DISK_FULL, DAMAGED, IN_USE, STALE, OTHER }

    private final Trouble trouble;
    private final transient Names says;

    /// @param says what happened, what is safe and what can be done, for the person
    public StoreException(Trouble trouble, Names says, @Nullable Throwable cause) {
        super(says.en(), cause);
        this.trouble = trouble;
        this.says = requireNonNull(says, "says");
    }

    public Trouble trouble() {
        return trouble;
    }

    public Names says() {
        return says;
    }
}
