using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Companion.Jupyter;

/// <summary>
/// Ends the kernel when the program that started it has ended without a shutdown request. Jupyter names the program in
/// <c>JPY_PARENT_PID</c>: on Windows by a handle, elsewhere by its process id.
/// </summary>
internal static partial class ParentWatch
{
    private const string Variable = "JPY_PARENT_PID";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Starts watching, if there is a parent to watch.</summary>
    /// <param name="end">Ends the kernel.</param>
    public static void Start(Action end)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var parent) || parent <= 1)
        {
            return;
        }

        Action wait = OperatingSystem.IsWindows()
            ? () => WaitForHandle((nint)parent)
            : () => WaitForProcess((int)parent);
        new Thread(() =>
        {
            wait();
            end();
        })
        {
            IsBackground = true,
            Name = "parent",
        }.Start();
    }

    private static void WaitForHandle(nint handle)
    {
        using var ended = new ManualResetEvent(false);
        ended.SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
        ended.WaitOne();
    }

    private static void WaitForProcess(int parent)
    {
        // A process that has ended still exists until its parent waits for it, but its children get a new parent at
        // once.
        var isChild = ParentOfThis() == parent;
        while (isChild ? ParentOfThis() == parent : IsRunning(parent))
        {
            Thread.Sleep(BetweenLooks);
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ParentOfThis();
}
