package org.kakehashi.ui.funding;

import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.FollowUp;
import org.kakehashi.funding.Company;
import org.kakehashi.ui.kit.Words;

/// What the board of applications and their editors say.
enum BoardWords implements Words {
    TITLE, HINT, LANE_IDEA, LANE_DRAFTING, LANE_SUBMITTED, LANE_UNDER_REVIEW, LANE_AWARDED, LANE_NOT_WON, SHOW_NOT_WON,
    WIN_RATE, WIN_RATE_NONE, WIN_RATE_ALL, EXPECTED, EXPECTED_NONE, EXPECTED_ALL, ADD, COMPANIES, EMPTY, CARD_SAYS, RESULT_ON, UNTIL, OVERDUE,
    NEW_TITLE, EDIT_ADD, EDIT_REMOVE, EDIT_MOVE, EDIT_AWARD, EDIT_CHANGE, EDIT_PHASES, EDIT_PHASES_FOLLOW, AWARD_TITLE, AWARD_TEXT, AWARD_AMOUNT,
    AWARD_DAY, AWARD_DO, CANCEL, CLOSE, EDITOR, APPLICATION_TITLE, LANE, SOURCE, COMPANY, NO_COMPANY, STEP, NO_STEP, FISCAL_YEAR, ASKED,
    AWARDED, DUE, SUBMITTED, DECIDED, DECIDED_EARLY, PROBABILITY, PAPERS, PAPERS_READY, NO_PAPERS, PAPER_ADD, PAPER_NAME, PAPER_REMOVE, PAPERS_TAKE, FOLLOW_UPS,
    NO_FOLLOW_UPS, FOLLOW_UP_ADD, FOLLOW_UP_KIND, FOLLOW_UP_TITLE, FOLLOW_UP_NEW, FOLLOW_UP_REMOVE, JCM, ODA, BUSINESS, NOTES, REMOVE, REMOVED, PHASES, PHASES_AGAIN, PHASES_DONE, PHASES_FOLLOW,
    PHASES_HINT, COMPANIES_TITLE, NO_COMPANIES, COMPANY_ADD, COMPANY_NEW, COMPANY_NAME, PRODUCT, SIZE, SMALL_MEDIUM, LARGE,
    EXPERIENCE, CITY, NO_CITY, COMPANY_REMOVE, EDIT_COMPANY_ADD, EDIT_COMPANY, EDIT_COMPANY_REMOVE;

    static BoardWords of(Application.Lane lane) {
        return switch (lane) {
            case IDEA -> LANE_IDEA;
            case DRAFTING -> LANE_DRAFTING;
            case SUBMITTED -> LANE_SUBMITTED;
            case UNDER_REVIEW -> LANE_UNDER_REVIEW;
            case AWARDED -> LANE_AWARDED;
            case NOT_WON -> LANE_NOT_WON;
        };
    }

    static BoardWords of(FollowUp.Kind kind) {
        return switch (kind) {
            case JCM -> JCM;
            case ODA -> ODA;
            case BUSINESS -> BUSINESS;
        };
    }

    static BoardWords of(Company.Size size) {
        return switch (size) {
            case SMALL_MEDIUM -> SMALL_MEDIUM;
            case LARGE -> LARGE;
        };
    }
}
