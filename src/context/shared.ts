/**
 * Something that all widgets of a page share: begun for the first that needs it, ended after the last, so that nothing of
 * ours stays on a page that no longer shows us.
 */
export abstract class Shared<Member> {
  protected readonly members = new Set<Member>();

  /** How many need it now. */
  get size(): number {
    return this.members.size;
  }

  add(member: Member): void {
    this.members.add(member);
    if (this.size === 1) this.begin();
  }

  delete(member: Member): void {
    if (this.members.delete(member) && !this.size) this.end();
  }

  protected abstract begin(): void;
  protected abstract end(): void;
}
