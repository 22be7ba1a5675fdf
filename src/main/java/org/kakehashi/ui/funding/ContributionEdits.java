package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contribution;
import org.kakehashi.project.Edit;
import org.kakehashi.project.FinancialProfile;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;

/// What people do to the record of what organisations gave; each change is undone by itself.
record ContributionEdits(Session session, Announcer announcer) {

    List<Contribution> all() {
        return session.project().funding().contributions();
    }

    /// @param year to begin with
    /// @return where the new entry is
    int add(int year) {
        var currency = all().isEmpty() ? session.project().plan().currency() : all().getLast().currency();
        edit(CashWords.EDIT_ADD.names(), all -> all.add(new Contribution(CashWords.NEW_ORGANISATION.names(), year, 0,
                currency, Evidence.OWN)));
        return all().size() - 1;
    }

    /// @param at which entry
    void change(int at, UnaryOperator<Contribution> change) {
        edit(CashWords.EDIT_CONTRIBUTION.names(all().get(at).organisation()), all -> all.set(at, change.apply(all.get(at))));
    }

    void remove(int at) {
        var gone = all().get(at);
        edit(CashWords.EDIT_REMOVE.names(gone.organisation(), String.valueOf(gone.year())), all -> all.remove(at));
        announcer.undoable(CashWords.REMOVED_CONTRIBUTION.text(gone.organisation(), String.valueOf(gone.year())), session.undoing());
    }

    private void edit(Names name, Consumer<List<Contribution>> change) {
        session.pause();
        session.edit(new Edit(name, "contributions"), project -> {
            var all = new ArrayList<>(project.funding().contributions());
            change.accept(all);
            return project.with(project.funding().withContributions(all));
        });
        session.pause();
    }

    /// Adds what the organisations of Kitakyushu gave from 1996 to 2000.
    void loadProfile() {
        session.pause();
        session.edit(new Edit(CashWords.EDIT_PROFILE.names(), "contributions"), FinancialProfile::addedTo);
        session.pause();
    }
}
