package vn.chiso.indicator;

/** A group to be added to the catalogue, or what one is changed to; {@code code} is its own for good. */
public record NewGroup(String code, String nameVi, String nameEn, int position) {

    public NewGroup {
        code = code.strip();
        nameVi = Names.tidy(nameVi);
        nameEn = Names.tidy(nameEn);
    }
}
