/**
 * The Word report: sentences built from figures by templates, laid out as Nghị định 30/2020/NĐ-CP asks. The templates are
 * resources, {@code data/report/<type>/<section>_<language>.txt}; decision record 0030 tells their language.
 */
@NullMarked
package vn.chiso.report;

import org.jspecify.annotations.NullMarked;
