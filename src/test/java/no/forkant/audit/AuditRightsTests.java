package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses to the service's own login. */
@SpringBootTest
class AuditRightsTests {

  @Autowired private JdbcClient database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET kind = 'DECISION'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "UPDATE audit_record SET content = ''",
        "DELETE FROM audit_record",
        "TRUNCATE audit_record",
        "UPDATE audit_chain SET sequence = 7",
        "DELETE FROM audit_chain",
        "TRUNCATE audit_chain",
        "UPDATE audit_unsequenced SET leaf_hash = ''",
        "TRUNCATE audit_unsequenced",
        "INSERT INTO audit_head VALUES (true, 0, '')",
        "DELETE FROM audit_head",
        "TRUNCATE audit_head",
        "UPDATE access_log SET actor = 'somebody else'",
        "DELETE FROM access_log",
        "TRUNCATE access_log"
      })
  void refuseToChangeWhatWasWritten(String statement) {
    assertThatThrownBy(() -> database.sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void refuseSoForEveryTableOfTheLog() {
    assertThat(
            database
                .sql(
                    """
                    SELECT relname || ' ' || privilege_type
                    FROM pg_class, aclexplode(relacl) AS acl JOIN pg_roles r ON r.oid = acl.grantee
                    WHERE (relname LIKE 'audit\\_%' OR relname = 'access_log') AND relkind = 'r'
                      AND r.rolname = 'forkant_app' AND privilege_type NOT IN ('SELECT', 'INSERT')
                    """)
                .query(String.class)
                .list())
        .containsExactly("audit_unsequenced DELETE");
  }
}
