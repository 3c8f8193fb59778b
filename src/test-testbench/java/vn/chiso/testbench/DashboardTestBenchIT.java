package vn.chiso.testbench;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;

/** The same page through Vaadin's TestBench, for those who hold a licence; the application must run on port 8080 with the
 * five reports, and {@code -Dchiso.password} be the password of {@code admin}. */
class DashboardTestBenchIT extends BrowserTestBase {

    private static final String BASE = "http://localhost:8080/";

    @BeforeEach
    void signIn() {
        getDriver().get(BASE + "login");
        waitUntil(driver -> !driver.findElements(By.name("username")).isEmpty());
        getDriver().findElement(By.name("username")).sendKeys("admin");
        getDriver().findElement(By.name("password")).sendKeys(System.getProperty("chiso.password", ""));
        getDriver().findElement(By.name("password")).submit();
    }

    @BrowserTest
    void theNationOpensWithSixtyThreeProvinces() {
        getDriver().get(BASE);
        waitUntil(driver -> !driver.findElements(By.tagName("h1")).isEmpty());
        Assertions.assertEquals(
                "Việt Nam", getDriver().findElement(By.tagName("h1")).getText());
    }

    @BrowserTest
    void boTrachShowsBothValues() {
        getDriver().get(BASE + "?unit=44&year=2015&indicator=email_staff_use_ratio");
        waitUntil(
                driver -> !driver.findElements(By.cssSelector(".fig--conflict")).isEmpty());
        Assertions.assertEquals(
                "≈ 20 ≠ ≈ 50",
                getDriver().findElement(By.cssSelector(".fig--conflict")).getText());
    }

    @BrowserTest
    void aKeyFigureSelectsItsIndicator() {
        getDriver().get(BASE + "?unit=44&year=2015&indicator=email_staff_use_ratio");
        waitUntil(driver -> driver.findElements(By.cssSelector(".kf")).size() > 1);
        TestBenchElement second = wrap(
                TestBenchElement.class,
                getDriver().findElements(By.cssSelector(".kf")).get(1));
        String indicator = second.getAttribute("data-indicator");
        second.click();
        waitUntil(driver -> String.valueOf(driver.getCurrentUrl()).contains("indicator=" + indicator));
        Assertions.assertTrue(String.valueOf(getDriver().getCurrentUrl()).contains("unit="));
    }
}
