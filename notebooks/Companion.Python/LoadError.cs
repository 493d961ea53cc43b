using Companion.Sources;

namespace Companion.Python;

/// <summary>An exception that importing a module raises.</summary>
/// <param name="Type">The exception's class, as a traceback's last line names it: <c>KeyError</c>.</param>
/// <param name="Message">Its text, as it appears in a traceback's last line.</param>
/// <param name="Location">The line that raises it; null when the module itself does not exist.</param>
public sealed record LoadError(string Type, string Message, SourceLocation? Location);
