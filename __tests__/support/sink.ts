/** Where a view writes to. */
export function createTextSink(): { text: string; write(text: string): void } {
  return {
    text: '',
    write(text) {
      this.text += text
    }
  }
}
