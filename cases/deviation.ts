/** In what way an answer is not what it must be. Failures of one kind at one place have one cause. */
export type Deviation =
  /** The action is unknown. */
  | 'not-offered'
  /** What must be accepted is refused, or what must be refused is accepted. */
  | 'refused'
  | 'accepted'
  /** A refusal by another error code or HTTP status. */
  | 'other-code'
  | 'other-status'
  /** A field, an item or a resource is not shown, or is shown where it must not be. */
  | 'absent'
  | 'shown'
  /** A field of another type, in another form or with a value that no document lists. */
  | 'mistyped'
  | 'unlisted'
  /** Another value than was given or is promised, other items, or another number of them. */
  | 'other-value'
  /** What must stay is not what it was. */
  | 'changed'
  /** A state that does not come. */
  | 'never-reached'
  /** No answer, or one that cannot be read. */
  | 'unreadable'
  /** Answers that no order of the operations explains. */
  | 'inexplicable';
