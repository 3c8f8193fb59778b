package vn.chiso.savedview;

/** A view that comes with the program; everybody sees it and nobody changes it. */
public record BundledView(String nameVi, String nameEn, String noteVi, String noteEn, String address) {}
