namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>The extension cannot be installed; says why and what to do, in sentences for a person.</summary>
internal sealed class InstallException(string message) : Exception(message);
