package vn.chiso.indicator;

/** Which way is better: more or "yes" (UP), less or "no" (DOWN), or neither (NONE: no colour). */
public enum Direction {
    UP,
    DOWN,
    NONE
}
