package vn.guongsang.nominations.subject.identity;

/** Gender (giới tính), for the equality that the emulation law asks for (Luật 06/2022/QH15, Đ.5). */
public enum Gender {
    FEMALE,
    MALE
}
