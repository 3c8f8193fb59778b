package vn.chiso.agency;

import java.util.Arrays;
import java.util.Optional;

/** What an agency is. The letter tells which indicators apply to it ({@code levels} of the catalogue: A departments,
 * D district committees, C commune committees, U district divisions, S schools, P the province itself). */
public enum AgencyType {
    UBND_TINH("ubnd_tinh", Tier.PROVINCE, 'A'),
    VP_UBND_TINH("vp_ubnd_tinh", Tier.PROVINCE, 'A'),
    SO_BAN_NGANH("so_ban_nganh", Tier.PROVINCE, 'A'),
    DON_VI_SU_NGHIEP("don_vi_su_nghiep", Tier.PROVINCE, 'A'),
    UBND_HUYEN("ubnd_huyen", Tier.DISTRICT, 'D'),
    PHONG_BAN("phong_ban", Tier.DISTRICT, 'U'),
    UBND_XA("ubnd_xa", Tier.COMMUNE, 'C'),
    TRUONG_HOC("truong_hoc", Tier.SCHOOL, 'S'),
    NGANH_DOC("nganh_doc", Tier.SECTOR, 'A'),
    DOAN_KIEM_TRA("doan_kiem_tra", Tier.PROVINCE, 'A');

    private final String code;
    private final Tier tier;
    private final char appliesAs;

    AgencyType(String code, Tier tier, char appliesAs) {
        this.code = code;
        this.tier = tier;
        this.appliesAs = appliesAs;
    }

    /** The word used in addresses, files and the API. */
    public String code() {
        return code;
    }

    public Tier tier() {
        return tier;
    }

    /** The letter of the catalogue's {@code levels}. */
    public char appliesAs() {
        return appliesAs;
    }

    /** Whether it is the people's committee of its unit, which reports for the unit as a whole. */
    public boolean isCommittee() {
        return this == UBND_TINH || this == UBND_HUYEN || this == UBND_XA;
    }

    /** The key of the name on screen. */
    public String key() {
        return "agencyType." + code;
    }

    public static Optional<AgencyType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
