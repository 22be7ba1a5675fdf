package org.kakehashi.project;

import java.util.List;
import org.kakehashi.reference.Library;

/// Where projects and the library are kept. Never called on the window's thread.
public interface ProjectStore extends AutoCloseable {

    /// A document and the version it was read at.
    record Stored(Document document, long version) {}

    /// @return all projects, the last saved first
    List<ProjectEntry> entries() throws StoreException;

    /// @throws StoreException if there is no such project or it cannot be read
    Stored load(String id) throws StoreException;

    /// Writes the document, its history and its index row in one transaction.
    ///
    /// @param base version the document was read or last saved at, 0 for a new one
    /// @return the version it now has
    /// @throws StaleProject if somebody else saved it since `base`; nothing is written then
    long save(Document document, long base) throws StoreException;

    void delete(String id) throws StoreException;

    Library library() throws StoreException;

    /// Writes the library; earlier versions of its entries are kept.
    void save(Library library) throws StoreException;

    @Override
    void close() throws StoreException;
}
