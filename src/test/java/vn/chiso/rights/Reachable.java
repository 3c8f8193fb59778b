package vn.chiso.rights;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that can be asked of the application, by the names of the matrix. */
final class Reachable {

    private static final String HOUSE = "vn.chiso";

    private Reachable() {}

    /** The public methods of the public parts that Spring makes, screens left out. */
    static Map<String, Method> methods(ApplicationContext application) {
        Map<String, Method> found = new TreeMap<>();
        for (String name : application.getBeanDefinitionNames()) {
            Class<?> type = application.getType(name);
            Class<?> own = type == null ? Object.class : ClassUtils.getUserClass(type);
            if (own.getName().startsWith(HOUSE) && Modifier.isPublic(own.getModifiers()) && !own.isRecord()) {
                Arrays.stream(own.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .forEach(method -> found.put(name(own, method), method));
            }
        }
        return found;
    }

    /** The addresses that programs and links ask for. */
    static Stream<String> addresses(ApplicationContext application) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(HOUSE))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining("/"))
                                + " " + pattern.replaceAll("\\{(\\w+).*}", "{$1}")));
    }

    /** The screens. */
    static Stream<String> screens() {
        return routes().map(Class::getSimpleName);
    }

    static Class<? extends Component> screen(String name) {
        return routes().filter(view -> view.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<? extends Component>> routes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents(HOUSE).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                        .asSubclass(Component.class));
    }

    private static String name(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
