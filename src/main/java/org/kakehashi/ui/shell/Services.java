package org.kakehashi.ui.shell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.ui.home.Shipped;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Preferences;

/// What the program gives the shell to work with.
///
/// @param work    pool of the engines
/// @param disk    pool of the stores
/// @param ids     makes an id for each new project
/// @param pictures writes pictures as files
/// @param shipped reads what ships with the program
/// @param zone    in which times of day are told
public record Services(ProjectStore store, Archive archive, PictureFiles pictures, Background work, Background disk, Delay delay,
        InstantSource clock, ZoneId zone, LocalDate today, Supplier<String> ids, Background.Work<Shipped> shipped,
        Preferences preferences) {}
