namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>The extension cannot be installed. The message says why and what to do, in full sentences.</summary>
internal sealed class InstallException(string message) : Exception(message);
