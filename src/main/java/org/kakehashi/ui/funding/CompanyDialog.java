package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Company;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Dialogs;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The companies of a project: a list, and the fields of the chosen one beside it.
final class CompanyDialog {
    private final BoardViewModel model;
    private final Dialogs dialogs;
    private final StringProperty chosen = new SimpleStringProperty("");
    private final VBox list = new VBox();
    private final VBox form = new VBox();
    private final ObservableValue<Optional<Company>> shown;

    CompanyDialog(BoardViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        shown = Bindings.createObjectBinding(() -> model.project().get().funding().company(chosen.get()), chosen, model.project());
        list.setId("companies");
        list.getStyleClass().add("company-list");
        form.getStyleClass().addAll("form", "company-form");
        text(BoardWords.COMPANY_NAME, Company::name, (c, names) -> new Company(c.id(), names, c.product(), c.size(), c.experience(), c.city()));
        text(BoardWords.PRODUCT, Company::product, (c, names) -> new Company(c.id(), c.name(), names, c.size(), c.experience(), c.city()));
        form.getChildren().add(Fields.row(BoardWords.SIZE.text(), Fields.choice("company-size", List.of(Company.Size.values()),
                size -> BoardWords.of(size).text(), shown.map(each -> each.map(Company::size).orElse(Company.Size.SMALL_MEDIUM)),
                size -> change(c -> new Company(c.id(), c.name(), c.product(), size, c.experience(), c.city())))));
        text(BoardWords.EXPERIENCE, Company::experience, (c, names) -> new Company(c.id(), c.name(), c.product(), c.size(), names, c.city()));
        var cities = List.of("", model.project().get().pair().home(), model.project().get().pair().partner());
        form.getChildren().add(Fields.row(BoardWords.CITY.text(), Fields.choice("company-city", cities, this::city,
                shown.map(each -> each.map(Company::city).orElse("")),
                city -> change(c -> new Company(c.id(), c.name(), c.product(), c.size(), c.experience(), city)))));
        var remove = Buttons.danger("company-remove", Icons.DELETE, BoardWords.COMPANY_REMOVE.text(), this::remove);
        form.getChildren().add(remove);
        var any = shown.map(Optional::isPresent);
        form.visibleProperty().bind(any);
        form.managedProperty().bind(any);
        model.project().map(project -> project.funding().companies()).subscribe(_ -> fill());
        chosen.subscribe(_ -> {
            Fields.giveUp(form);
            fill();
        });
        Tongue.language().when(list.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> fill());
    }

    /// @param first id of the company to show, any other text for the first
    void show(String first) {
        chosen.set(companies().stream().map(Company::id).filter(first::equals).findFirst()
                .or(() -> companies().stream().findFirst().map(Company::id)).orElse(""));
        var none = new EmptyState("companies-empty", Icons.BUSINESS, BoardWords.NO_COMPANIES.text());
        none.visibleProperty().bind(model.project().map(project -> project.funding().companies().isEmpty()));
        none.managedProperty().bind(none.visibleProperty());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("company-scroll");
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(scroll, form);
        both.getStyleClass().add("company-columns");
        scroll.visibleProperty().bind(none.visibleProperty().not());
        scroll.managedProperty().bind(scroll.visibleProperty());
        var add = Buttons.secondary("company-add", Icons.ADD, BoardWords.COMPANY_ADD.text(), this::add);
        var close = Buttons.primary("companies-close", null, BoardWords.CLOSE.text(), dialogs::close);
        var content = new VBox(none, both);
        content.getStyleClass().add("company-content");
        dialogs.form("company-dialog", BoardWords.COMPANIES_TITLE.text(), content, add, close);
        add.requestFocus();
    }

    private List<Company> companies() {
        return model.project().get().funding().companies();
    }

    private void add() {
        chosen.set(model.addCompany());
        var name = form.lookup("#company-company-name");
        if (name != null) name.requestFocus();
    }

    private void remove() {
        var rest = new ArrayList<>(companies());
        rest.removeIf(each -> each.id().equals(chosen.get()));
        model.removeCompany(chosen.get());
        chosen.set(rest.isEmpty() ? "" : rest.getFirst().id());
    }

    private void fill() {
        list.getChildren().setAll(companies().stream().map(this::row).toList());
    }

    private ToggleButton row(Company company) {
        var row = new ToggleButton(company.name().in(Tongue.now()));
        row.setId("company-" + companies().indexOf(company));
        row.getStyleClass().add("company-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setWrapText(true);
        row.setSelected(company.id().equals(chosen.get()));
        row.setOnAction(_ -> {
            if (chosen.get().equals(company.id())) row.setSelected(true);
            chosen.set(company.id());
        });
        return row;
    }

    private ObservableValue<String> city(String id) {
        return id.isEmpty() ? BoardWords.NO_CITY.text()
                : Words.of(model.project().get().shelf().city(id).map(City::name).orElse(Names.same(id)));
    }

    private void text(BoardWords caption, Function<Company, Names> part, BiFunction<Company, Names, Company> with) {
        var id = "company-" + caption.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var value = Bindings.createStringBinding(() -> shown.getValue().map(part).map(names -> names.in(Tongue.now())).orElse(""),
                shown, Tongue.language());
        var field = caption == BoardWords.COMPANY_NAME
                ? Fields.name(id, value, typed -> change(c -> with.apply(c, part.apply(c).with(Tongue.now(), typed))))
                : Fields.text(id, value, typed -> change(c -> with.apply(c, part.apply(c).with(Tongue.now(), typed))));
        form.getChildren().add(Fields.row(caption.text(), field));
    }

    private void change(Function<Company, Company> change) {
        shown.getValue().ifPresent(now -> model.change(change.apply(now)));
    }
}
