using System.Runtime.InteropServices;

namespace Companion.Notebooks.Workers;

/// <summary>
/// Reserves the process's standard streams for the protocol. Anything else that writes to standard output afterwards
/// (native code, programs that cells start) writes to standard error instead, and anything that reads standard input
/// reads its end.
/// </summary>
internal static partial class StandardStreams
{
    private const int WindowsInput = -10;
    private const int WindowsOutput = -11;
    private const int WindowsError = -12;

    public static (Stream Input, Stream Output) Redirect()
    {
        // These are duplicates that programs started by cells do not inherit.
        var streams = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        if (OperatingSystem.IsWindows())
        {
            SetStdHandle(WindowsOutput, GetStdHandle(WindowsError));
            SetStdHandle(WindowsInput, File.OpenHandle("NUL").DangerousGetHandle());
        }
        else
        {
            using var nothing = File.OpenHandle("/dev/null");
            _ = Duplicate(2, 1);
            _ = Duplicate((int)nothing.DangerousGetHandle(), 0);
        }

        return streams;
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int stream);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetStdHandle(int stream, nint handle);
}
