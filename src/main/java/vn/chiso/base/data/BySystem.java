package vn.chiso.base.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Guards what is done only while the system starts or from the command line: whoever is signed in is refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(BySystem.RULE)
public @interface BySystem {

    /** As a part of other rules. */
    String RULE = "@currentUser.isSystem()";
}
