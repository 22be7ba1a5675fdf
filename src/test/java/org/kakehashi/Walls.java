package org.kakehashi;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the classes below the package `root` do that they may not; each rule answers with its offences.
record Walls(JavaClasses classes, String root) {
    private static final Pattern THREADS = Pattern.compile("java\\.lang\\.Thread(\\$Builder.*)?\\."
            + "(<init>|ofVirtual|ofPlatform|startVirtualThread|start|unstarted)"
            + "|java\\.util\\.concurrent\\.Executors\\..*"
            + "|java\\.util\\.concurrent\\.(ThreadPoolExecutor|ScheduledThreadPoolExecutor|ForkJoinPool)\\.<init>"
            + "|java\\.util\\.concurrent\\.ForkJoinPool\\.commonPool"
            + "|java\\.util\\.Timer\\.<init>"
            + "|javafx\\.application\\.Platform\\.runLater");
    private static final Pattern WORLD = Pattern.compile("java\\.time\\..*\\.now|java\\.time\\.Clock\\..*"
            + "|java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");
    private static final Pattern DISK = Pattern.compile("java\\.sql\\..*|java\\.nio\\.file\\..*|java\\.io\\.(File|RandomAccess).*"
            + "|java\\.time\\.Clock|java\\.security\\.SecureRandom|java\\.net\\.http\\..*");

    String part(JavaClass type) {
        var name = outermost(type).getPackageName();
        if (!name.startsWith(root + ".")) return "";
        return Parts.of(Parts.ROOT + name.substring(root.length()));
    }

    private static JavaClass outermost(JavaClass type) {
        var base = type.isArray() ? type.getBaseComponentType() : type;
        return base.getEnclosingClass().map(Walls::outermost).orElse(base);
    }

    private boolean ours(JavaClass type) {
        return !part(type).isEmpty();
    }

    /// @return parts that have classes and no line in the table of [Parts]
    List<String> unknownParts() {
        return sorted(classes.stream().filter(this::ours).map(this::part).filter(p -> !Parts.known(p)));
    }

    /// @return dependencies from one part on another that the table does not allow
    List<String> crossings() {
        return sorted(dependencies()
                .filter(d -> !Parts.mayUse(part(d.getOriginClass()), part(d.getTargetClass())))
                .map(Dependency::getDescription));
    }

    /// @return packages that reach themselves by way of another package, one line each
    List<String> cycles() {
        var uses = new TreeMap<String, Set<String>>();
        dependencies().forEach(d -> {
            var from = outermost(d.getOriginClass()).getPackageName();
            var to = outermost(d.getTargetClass()).getPackageName();
            if (!from.equals(to)) uses.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
        });
        return sorted(uses.keySet().stream()
                .filter(p -> reached(p, uses).contains(p)).map(p -> p + " uses " + uses.get(p) + ", which lead back to it"));
    }

    private static Set<String> reached(String start, TreeMap<String, Set<String>> uses) {
        var seen = new TreeSet<String>();
        var waiting = new TreeSet<>(uses.getOrDefault(start, Set.of()));
        while (!waiting.isEmpty()) {
            var next = waiting.pollFirst();
            if (seen.add(next)) waiting.addAll(uses.getOrDefault(next, Set.of()));
        }
        return seen;
    }

    /// @return threads and pools made, and turns of the window's thread asked for, outside app and the background
    List<String> threads() {
        return calls(c -> !part(c).equals("app") && !isBackground(c), THREADS);
    }

    private boolean isBackground(JavaClass type) {
        return part(type).equals("ui.kit") && outermost(type).getSimpleName().equals("Background");
    }

    /// @return what view models know of nodes
    List<String> scenes() {
        return uses(c -> outermost(c).getSimpleName().endsWith("ViewModel"), Pattern.compile("javafx\\.(scene|stage)\\..*"));
    }

    /// @return what engines ask of the clock, of chance, of the disk or of a database
    List<String> worldOfEngines() {
        Predicate<JavaClass> engine = c -> Parts.ENGINES.contains(part(c));
        return sorted(Stream.of(uses(engine, DISK), calls(engine, WORLD), unseeded(engine)).flatMap(List::stream));
    }

    private List<String> unseeded(Predicate<JavaClass> engine) {
        return sorted(classes.stream().filter(this::ours).filter(engine)
                .flatMap(c -> c.getConstructorCallsFromSelf().stream())
                .filter(c -> c.getTarget().getOwner().getName().matches("java\\.util\\.(Splittable)?Random"))
                .filter(c -> c.getTarget().getRawParameterTypes().isEmpty())
                .map(JavaCodeUnitAccess::getDescription));
    }

    /// @return what pictures know of a toolkit
    List<String> toolkits() {
        return uses(c -> part(c).equals("picture"), Pattern.compile("(javafx|java\\.awt|javax\\.swing)\\..*"));
    }

    /// @return uses of JavaFX outside the window
    List<String> windows() {
        return uses(c -> !part(c).startsWith("ui.") && !part(c).equals("app"), Pattern.compile("javafx\\..*"));
    }

    private Stream<Dependency> dependencies() {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> ours(d.getOriginClass()) && ours(d.getTargetClass()));
    }

    private List<String> uses(Predicate<JavaClass> who, Pattern what) {
        return sorted(classes.stream().filter(this::ours).filter(who)
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> what.matcher(outermost(d.getTargetClass()).getName()).matches())
                .map(Dependency::getDescription));
    }

    private List<String> calls(Predicate<JavaClass> who, Pattern what) {
        return sorted(classes.stream().filter(this::ours).filter(who)
                .flatMap(c -> Stream.concat(c.getCodeUnitAccessesFromSelf().stream(),
                        c.getCodeUnitReferencesFromSelf().stream()))
                .filter(a -> what.matcher(a.getTarget().getOwner().getName() + "." + a.getTarget().getName()).matches())
                .map(JavaCodeUnitAccess::getDescription));
    }

    private static List<String> sorted(Stream<String> offences) {
        return offences.distinct().sorted().toList();
    }
}
