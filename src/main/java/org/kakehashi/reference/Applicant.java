package org.kakehashi.reference;

/// Who hands in an application.
public enum Applicant {
    LOCAL_GOVERNMENT, INTERNATIONAL_ASSOCIATION, COMPANY, SMALL_COMPANY, CONSORTIUM, CONSULTANT, NGO, UNIVERSITY,
    PARTNER_GOVERNMENT
}
