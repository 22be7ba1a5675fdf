package org.kakehashi.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.schedule.Schedule;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/// Plans in the files of other programs.
///
/// What kind a file is of is seen by what it begins with, not by what it is called.
public final class PlanFile {
    static final long LARGEST_XML = 64L << 20, LARGEST_MPP = 64L << 20, LARGEST_CALENDAR = 16L << 20;
    private static final int HEAD = 512;
    private static final byte[] MPP_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP_HEAD = {'P', 'K'};

    private PlanFile() {}

    /// What a plan can be read from and written to.
    public enum Kind {
        /// XML of Microsoft Project.
        MSPDI(".xml"),
        /// Microsoft Project's own; it can be read only.
        MPP(".mpp"),
        /// One row a step.
        XLSX(".xlsx"),
        /// Dates for calendars.
        ICS(".ics"),
        /// One row a step, as text; it can be written only.
        CSV(".csv");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /// @return how the names of such files end
        public String ending() {
            return ending;
        }

        /// @return the kind a file is called after
        public static Optional<Kind> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
        }
    }

    /// @param stopped whether nobody waits any more
    /// @return what the file holds, or why it cannot be read at all
    public static Checked<PlanImport> read(Path file, BooleanSupplier stopped) {
        var trouble = new PlanTrouble(String.valueOf(file.getFileName()));
        try {
            return Checked.good(taken(file, trouble, stopped));
        } catch (PlanTrouble.Refused refused) {
            return Checked.bad(List.of(refused.problem()));
        } catch (NoSuchFileException _) {
            return Checked.bad(List.of(trouble.refuse("missing", 0).problem()));
        } catch (AccessDeniedException _) {
            return Checked.bad(List.of(trouble.refuse("denied", 0).problem()));
        } catch (IOException _) {
            return Checked.bad(List.of(trouble.refuse("unreadable", 0).problem()));
        }
    }

    /// Writes the plan of a project as others read it; an older file there is replaced whole or not at all.
    ///
    /// @param schedule the dates of the plan
    /// @param today    the day it is written
    public static void write(Project project, Schedule schedule, Kind kind, Language language, LocalDate today, Path file)
            throws StoreException {
        Disk.write(file, () -> bytes(project, schedule, kind, language, today));
    }

    static byte[] bytes(Project project, Schedule schedule, Kind kind, Language language, LocalDate today) throws IOException {
        return switch (kind) {
            case MSPDI -> MspWriting.bytes(project, schedule, language, PublicHolidays.shipped());
            case XLSX -> PlanSheet.xlsx(project, schedule, language);
            case ICS -> PlanCalendar.bytes(project, schedule, language, today);
            case CSV -> PlanSheet.csv(project, schedule, language);
            case MPP -> throw new IllegalArgumentException("MPP is only read");
        };
    }

    private static PlanImport taken(Path file, PlanTrouble trouble, BooleanSupplier stopped)
            throws IOException, PlanTrouble.Refused {
        if (Files.isDirectory(file)) throw trouble.refuse("folder", 0);
        long size = Files.size(file);
        if (size == 0) throw trouble.refuse("empty", 0);
        var kind = kind(file).orElseThrow(() -> trouble.refuse("kind", 0));
        var called = Kind.of(file);
        if (called.isPresent() && called.get() != kind) trouble.at(trouble.file(), "ending", called.get().ending(), kind.ending());
        return switch (kind) {
            case MSPDI -> mspdi(file, size, trouble, stopped);
            case MPP -> mpp(file, size, trouble);
            case XLSX -> PlanSheetReading.read(file, trouble, stopped);
            case ICS -> PlanCalendarReading.read(file, size, trouble, stopped);
            case CSV -> throw trouble.refuse("kind", 0);
        };
    }

    private static Optional<Kind> kind(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (begins(head, MPP_HEAD)) return Optional.of(Kind.MPP);
        if (begins(head, ZIP_HEAD)) return Optional.of(Kind.XLSX);
        var text = new String(head, charset(head)).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) return Optional.of(Kind.MSPDI);
        return text.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR") ? Optional.of(Kind.ICS) : Optional.empty();
    }

    private static Charset charset(byte[] head) {
        if (head.length < 2) return StandardCharsets.ISO_8859_1;
        if ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) || (head[0] == '<' && head[1] == 0)) return StandardCharsets.UTF_16LE;
        if ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) || (head[0] == 0 && head[1] == '<')) return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] head, byte[] with) {
        if (head.length < with.length) return false;
        for (int i = 0; i < with.length; i++) {
            if (head[i] != with[i]) return false;
        }
        return true;
    }

    private static PlanImport mspdi(Path file, long size, PlanTrouble trouble, BooleanSupplier stopped)
            throws IOException, PlanTrouble.Refused {
        if (size > LARGEST_XML) throw trouble.refuse("large", 0);
        byte[] sieved;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            sieved = PlanXml.sieve(in, trouble, stopped);
        }
        return foreign(() -> new MSPDIReader().read(new ByteArrayInputStream(sieved)), trouble, stopped);
    }

    private static PlanImport mpp(Path file, long size, PlanTrouble trouble) throws PlanTrouble.Refused {
        if (size > LARGEST_MPP) throw trouble.refuse("large", 0);
        return foreign(() -> {
            var reader = new MPPReader();
            reader.setReadPresentationData(false);
            try (InputStream in = Files.newInputStream(file)) {
                return reader.read(in);
            }
        }, trouble, () -> false);
    }

    /// Reads by the code of others.
    @FunctionalInterface
    private interface Foreign {
        ProjectFile read() throws MPXJException, IOException;
    }

    /// The one place where what others throw at a broken file becomes a sentence for the person.
    ///
    /// A broken file makes the reader fail in any way there is: it trusts lengths and offsets it finds.
    private static PlanImport foreign(Foreign reading, PlanTrouble trouble, BooleanSupplier stopped) throws PlanTrouble.Refused {
        try {
            var plan = reading.read();
            if (plan == null) throw trouble.refuse("broken", 0);
            if (stopped.getAsBoolean()) throw trouble.refuse("stopped", 0);
            if (plan.getTasks().size() > PlanTrouble.MOST_STEPS) throw trouble.refuse("rows", 0);
            return MspPlan.of(plan, trouble);
        } catch (OutOfMemoryError _) {
            throw trouble.refuse("large", 0);
        } catch (MPXJException | IOException | RuntimeException | StackOverflowError broken) {
            System.getLogger(PlanFile.class.getName()).log(System.Logger.Level.INFO, "a plan that cannot be read", broken);
            throw trouble.refuse(isLocked(broken) ? "password" : "broken", 0);
        }
    }

    private static boolean isLocked(Throwable broken) {
        return String.valueOf(broken.getMessage()).contains(MPXJException.PASSWORD_PROTECTED)
                || String.valueOf(broken.getMessage()).contains(MPXJException.PASSWORD_PROTECTED_ENTER_PASSWORD);
    }
}
