namespace Companion.Python.Objects.Scopes;

/// <summary>What a <see cref="Scope"/> belongs to.</summary>
internal enum ScopeKind
{
    Module,
    Function,
    Class,
    Comprehension,
}
