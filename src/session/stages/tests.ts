export async function testStage(..._: unknown[]): Promise<void> {}
