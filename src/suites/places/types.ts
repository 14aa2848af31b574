/** From names in reports to files of the repository. */
export interface RepositoryPaths {
  /**
   * The file that is meant, relative to the repository's root, with `/`; only one that is there. `name`: a path of this
   * machine, of a container or another one (`/app/tests/test_orders.py`, `C:\agent\src\OrderTest.cs`), what a JVM's frame
   * gives (`com/acme/OrderTest.java`), or a class (`com.acme.OrderTest`). Undefined where none or several fit. Never throws.
   */
  resolve(name: string): Promise<string | undefined>
}
