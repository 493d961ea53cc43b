using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A function or method with its arguments.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Target">The function's name, or the path of a method.</param>
/// <param name="Arguments">The arguments, a piped one last.</param>
internal sealed record GoCall(SourceSpan Span, GoNode Target, IReadOnlyList<GoNode> Arguments) : GoNode(Span);
