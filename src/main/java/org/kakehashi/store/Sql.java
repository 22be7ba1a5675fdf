package org.kakehashi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements with their values.
final class Sql {
    private Sql() {}

    /// Makes a value of the row a result stands at.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @return rows changed
    static int run(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = prepare(db, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection db, String sql, Row<T> row, Object... values) throws SQLException {
        try (var statement = prepare(db, sql, values); var result = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (result.next()) all.add(row.read(result));
            return all;
        }
    }

    private static PreparedStatement prepare(Connection db, String sql, Object... values) throws SQLException {
        var statement = db.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
                else statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
