package vn.chiso.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    @ParameterizedTest
    @CsvSource({"Quản trị, QT", "admin, A", "Lãnh đạo tỉnh, LT", "'', ?"})
    void initialsAreThoseOfTheFirstAndTheLastWord(String name, String initials) {
        assertEquals(initials, new Account.SignedIn(name, "role").initials());
    }
}
