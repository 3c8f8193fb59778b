package vn.chiso.indicator.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Indicator;

/** The catalogue as the rows of files. */
final class CatalogueFile {

    private CatalogueFile() {}

    /** @param filter what was searched for; empty for all */
    static TableFile indicators(CatalogueContext context, List<Indicator> shown, String filter, Locale locale) {
        Map<Long, Integer> counts = context.counts();
        return new ListTable<Indicator>()
                .add(Column.text(text("catalogue.field.code", locale)), one -> Cell.text(one.code()))
                .add(Column.words(text("catalogue.indicator", locale)), one -> Cell.text(one.name(locale)))
                .add(
                        Column.text(text("nation.heat.group", locale)),
                        one -> Cell.text(
                                context.catalogue().group(one.groupId()).name(locale)))
                .add(
                        Column.text(text("catalogue.field.kind", locale)),
                        one -> Cell.text(CatalogueWords.kindAndUnit(one, locale)))
                .add(
                        Column.text(text("catalogue.field.direction", locale)),
                        one -> Cell.text(CatalogueWords.directionShort(one.direction(), locale)))
                .add(
                        Column.text(text("catalogue.field.applies_to", locale)),
                        one -> Cell.text(CatalogueWords.appliesTo(one, locale)))
                .add(
                        Column.number(text("catalogue.figures", locale)),
                        one -> Cell.count(counts.getOrDefault(one.id(), 0)))
                .file(context.exports(), text("nav.indicators", locale), filter, locale, shown);
    }

    private record Item(DimensionType type, DimensionItem item) {}

    static TableFile dimensions(CatalogueContext context, Locale locale) {
        List<Item> items = context.catalogue().dimensionTypes().stream()
                .flatMap(type -> context.catalogue().itemsOf(type.id()).stream().map(item -> new Item(type, item)))
                .toList();
        return new ListTable<Item>()
                .add(
                        Column.text(text("catalogue.field.dimension", locale)),
                        one -> Cell.text(one.type().name(locale)))
                .add(
                        Column.words(text("dashboard.agency.part", locale)),
                        one -> Cell.text(one.item().label()))
                .add(
                        Column.text(text("files.head.subtotal", locale)),
                        one -> Cell.answer(one.item().subtotal()))
                .file(context.exports(), text("catalogue.dimensions", locale), "", locale, items);
    }

    private static String text(String key, Locale locale) {
        return Texts.get(key, locale);
    }
}
