package vn.chiso.base.ui;

import java.util.Optional;

/** Stands in where nobody signs people in. */
final class Nobody implements Account {

    @Override
    public Optional<SignedIn> signedIn() {
        return Optional.empty();
    }

    @Override
    public void signOut() {
        // Nobody is signed in.
    }

    @Override
    public Optional<String> passwordPage() {
        return Optional.empty();
    }
}
