package vn.chiso.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the present request comes. */
@Component
class RemoteAddress {

    private final SecurityContextHolderStrategy context;

    RemoteAddress(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        context = strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** The address of the request; outside of one, that of the sign-in; null for the system itself. */
    @Nullable
    String current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest().getRemoteAddr();
        }
        return Optional.ofNullable(context.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(WebAuthenticationDetails.class::cast)
                .map(WebAuthenticationDetails::getRemoteAddress)
                .orElse(null);
    }

    /** The path of the request below the application, empty outside of one. */
    String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes
                        .getRequest()
                        .getRequestURI()
                        .substring(attributes.getRequest().getContextPath().length())
                : "";
    }
}
