package org.kakehashi.ui.shell;

import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Words;

/// Texts of the window's frame.
enum ShellWords implements Words {
    NEWER, NEWER_ABOUT, NEWER_TAKE, NEWER_ALL, EDIT_NEWER,
    PROGRAM, WINDOW_TITLE, PAIR,
    ALL_PROJECTS, SWITCH_PROJECT, NEW_PROJECT, OPEN_FILE, RECENT_FILES, KIND_FILE, SAVE_COPY, PROJECT_FILES, SAVE_PICTURE, PICTURE_PNG, PICTURE_SVG, PICTURE_PDF,
    SEARCH, NOTHING_FOUND, PALETTE_KEYS, UNDO, UNDO_EDIT, REDO, REDO_EDIT, LANGUAGE_JA, LANGUAGE_EN, OTHER_LANGUAGE,
    TO_LIGHT, TO_DARK, OTHER_THEME, HOME, LIBRARY, SETTINGS, COLLAPSE, RAIL, GO_HOME, GO_WELCOME, GO_LIBRARY, GO_SETTINGS,
    OVERVIEW, PARTNERSHIP, COSTS, PLAN, FUNDING, WELCOME,
    STAGE, STAGE_EXCHANGE, STAGE_TRAINING, STAGE_EXPERTS, STAGE_STUDY, STAGE_PILOT, STAGE_BUSINESS,
    VERSIONS, VERSIONS_TITLE, VERSIONS_NOTE,
    KIND_PROJECT, KIND_CITY, KIND_SCENARIO, KIND_MEASURE, KIND_STEP, KIND_COMMAND,
    READY, SAVED, SAVING, NOT_SAVED, LOCAL_DATABASE, EXAMPLE_DATA, PRICES, FISCAL_YEAR, TODAY,
    RETRY, CLOSE, CANCEL, LEAVE, TROUBLE, TROUBLE_OTHER, UNSAVED_TITLE, STALE_TITLE, STALE, STALE_COPY, STALE_RELOAD,
    PROBLEMS_TITLE, PROBLEMS, PLACE,
    EDIT_CREATED, EDIT_DUPLICATED, EDIT_OPENED_EXAMPLE, EDIT_OPENED_FILE, COPY_OF, DUPLICATED, DELETED, WRITTEN, RESTORED, RESTORE_NEWEST;

    static ShellWords of(Place.Screen screen) {
        return switch (screen) {
            case WELCOME -> WELCOME;
            case HOME -> HOME;
            case OVERVIEW -> OVERVIEW;
            case PARTNERSHIP -> PARTNERSHIP;
            case COSTS -> COSTS;
            case PLAN -> PLAN;
            case FUNDING -> FUNDING;
            case LIBRARY -> LIBRARY;
            case SETTINGS -> SETTINGS;
        };
    }

    static ShellWords of(Stage stage) {
        return switch (stage) {
            case EXCHANGE -> STAGE_EXCHANGE;
            case TRAINING -> STAGE_TRAINING;
            case EXPERTS -> STAGE_EXPERTS;
            case STUDY -> STAGE_STUDY;
            case PILOT -> STAGE_PILOT;
            case BUSINESS -> STAGE_BUSINESS;
        };
    }

    static ShellWords of(PaletteViewModel.Kind kind) {
        return switch (kind) {
            case PROJECT -> KIND_PROJECT;
            case CITY -> KIND_CITY;
            case FILE -> KIND_FILE;
            case SCENARIO -> KIND_SCENARIO;
            case MEASURE -> KIND_MEASURE;
            case STEP -> KIND_STEP;
            case COMMAND -> KIND_COMMAND;
        };
    }
}
